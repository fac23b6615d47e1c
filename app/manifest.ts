import type { MetadataRoute } from 'next'

const manifest = (): MetadataRoute.Manifest => ({
  id: '/',
  name: 'Plumbline',
  short_name: 'Plumbline',
  description: 'Your home program, day by day.',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  lang: 'en',
  icons: [
    { src: '/icons/plumbline-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/plumbline-512.png', sizes: '512x512', type: 'image/png' },
    {
      src: '/icons/plumbline-maskable-512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    },
  ],
})

export default manifest
