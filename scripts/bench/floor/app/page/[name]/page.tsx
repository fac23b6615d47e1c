import { createElement, type ReactNode } from 'react'
import { recorded, type Node } from '../../recorded'

export const dynamic = 'force-dynamic'

const drawn = (node: Node, key: number): ReactNode =>
  typeof node === 'string'
    ? node
    : createElement(node.tag, { ...node.props, key }, ...node.children.map(drawn))

const Page = async ({ params }: { params: Promise<{ name: string }> }) => {
  const { name } = await params
  return <>{recorded()[name]?.tree?.map(drawn)}</>
}

export default Page
