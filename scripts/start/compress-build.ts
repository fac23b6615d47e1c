import fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

const isText = (name: string): boolean => /\.(css|js|json|map|svg|txt|webmanifest)$/.test(name)
const worthIt = 1024

async function compress(file: string): Promise<void> {
  const whole = await fs.readFile(file)
  if (whole.length < worthIt) return
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
  }
  await Promise.all([
    brotli(whole, { params }).then((small) => fs.writeFile(`${file}.br`, small)),
    gzip(whole, { level: 9 }).then((small) => fs.writeFile(`${file}.gz`, small)),
  ])
}

/** Puts a brotli and a gzip form beside each file of a build's folder that gets smaller by it. */
export async function compressBuild(folder: string): Promise<void> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && isText(entry.name))
  await Promise.all(files.map((entry) => compress(path.join(entry.parentPath, entry.name))))
}
