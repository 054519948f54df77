/** A guide as `scripts/app/guide.mjs` reads it from its Markdown. */
declare module '*.md' {
  interface Said {
    is: 'text' | 'strong' | 'code';
    text: string;
  }
  type Block =
    | { is: 'heading'; level: number; words: readonly Said[] }
    | { is: 'paragraph'; words: readonly Said[] }
    | { is: 'list' | 'steps'; items: readonly (readonly Said[])[] };
  const blocks: readonly Block[];
  export default blocks;
}
