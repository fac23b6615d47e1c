import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { notFound } from 'next/navigation'
import { parse } from 'yaml'
import { Studio } from '@/components/authoring/studio'

type Props = { params: Promise<{ slug: string }> }

const folder = path.join(process.cwd(), 'db', 'library')

/** Where an author poses a movement and sees it drawn. It exists in the development server only. */
const AuthoringPage = async ({ params }: Props) => {
  const { slug } = await params
  const [poses, facts] = [
    path.join(folder, 'poses', `${slug}.yaml`),
    path.join(folder, `${slug}.yaml`),
  ]
  if (!/^[a-z0-9-]+$/.test(slug) || !existsSync(poses) || !existsSync(facts)) notFound()
  const others = readdirSync(path.join(folder, 'poses')).map((name) => name.replace('.yaml', ''))
  return (
    <Studio
      key={slug}
      slug={slug}
      others={others}
      facts={parse(readFileSync(facts, 'utf8'))}
      saved={readFileSync(poses, 'utf8')}
    />
  )
}

export default AuthoringPage
