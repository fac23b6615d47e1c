import os from 'node:os'

/** Addresses of this machine, so that a phone on the same network can open the development server. */
const ownAddresses = Object.values(os.networkInterfaces()).flatMap((entries) =>
  (entries ?? []).map((entry) => entry.address),
)

/** The content security policy carries a nonce per request, so proxy.ts sets it. */
const ofEverything = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

const ofPages = [
  ...ofEverything,
  { key: 'X-Frame-Options', value: 'DENY' },
  // Addresses hold patients' ids and one-time links; no other site gets to see them.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

const distDir = process.env.NEXT_DIST_DIR ?? '.next'

/** Pages named page.dev.tsx are tools for authors: what people use has no such address. */
const ownPages = process.env.NODE_ENV === 'development' ? ['dev.tsx'] : []

/** @type {import('next').NextConfig} */
const config = {
  distDir,
  // Next writes the folder of a build into the tsconfig that it uses.
  typescript: {
    tsconfigPath: distDir === '.next' ? 'tsconfig.json' : 'tsconfig.test-build.json',
  },
  pageExtensions: [...ownPages, 'tsx', 'ts', 'jsx', 'js'],
  poweredByHeader: false,
  // scripts/web-server.mjs does.
  compress: false,
  // A lock file in a folder above must not make that folder the project.
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['@node-rs/argon2', 'playwright-core', 'postgres'],
  allowedDevOrigins: ownAddresses,
  headers: async () => [
    { source: '/((?!_next/static/).*)', headers: ofPages },
    { source: '/_next/static/:path*', headers: ofEverything },
  ],
}

export default config
