import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Charts are drawn on the server; their library stays out of every bundle.
  serverExternalPackages: ['@observablehq/plot', 'linkedom'],
  // `npm run check` runs tsc over everything, tests included; a build need not do it again.
  // Payload chooses the level of a logged error by its class name; minified, a 404 would be an error.
  experimental: { serverMinification: false },
  typescript: { ignoreBuildErrors: true },
  // The link of an agency is a key: nobody is told it, nothing keeps the page.
  async headers() {
    return ['/vi/tra-loi/:path*', '/en/answer/:path*'].map((source) => ({
      source,
      headers: [
        { key: 'Referrer-Policy', value: 'no-referrer' },
        { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
        { key: 'Cache-Control', value: 'private, no-store' },
      ],
    }))
  },
  async redirects() {
    return [{ source: '/', destination: '/vi', permanent: false }]
  },
}

export default withPayload(config, { devBundleServerPackages: false })
