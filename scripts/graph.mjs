/** Prints the graph of the house, as Mermaid, from the map that the import rules are made of. */
import { nouns } from '../.dependency-cruiser.mjs'

const edges = Object.entries(nouns).flatMap(([noun, knows]) =>
  knows.length ? knows.map((known) => `  ${noun} --> ${known}`) : [`  ${noun}`],
)

console.log(['flowchart LR', ...edges].join('\n'))
