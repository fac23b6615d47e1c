import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import './globals.css'

const hyperlegible = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      style: 'normal',
    },
  ],
  weight: '200 800',
  display: 'swap',
  variable: '--font-hyperlegible',
})

export const metadata: Metadata = {
  title: { default: 'Plumbline', template: '%s · Plumbline' },
  description:
    'Home programs from a movement library, for a physiotherapy clinic and its patients.',
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#10191e' },
  ],
}

const RootLayout = async ({ children }: Readonly<{ children: ReactNode }>) => {
  // Every page is drawn per request, because its scripts carry the request's nonce.
  await connection()
  return (
    <html lang="en" className={hyperlegible.variable}>
      <body className="antialiased">{children}</body>
    </html>
  )
}

export default RootLayout
