/** What is said of the folder of a pack in one language. */
export interface PackFolderWords {
  errors: { 'not-a-pack'(of: { file: string }): string };
}
