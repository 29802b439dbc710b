import config from '../../../../../payload.config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args) =>
  generatePageMetadata({ config: Promise.resolve(config), params, searchParams })

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config: Promise.resolve(config), params, searchParams, importMap })
}
