/** What the help page of a command says of it, and of its arguments and options. */
export interface HelpWords<Parameter extends string> {
  about: string;
  help: Record<Parameter, string>;
}

export interface CommandWords {
  /** What stands for an argument in a help page. */
  placeholders: Record<
    'outline' | 'returned' | 'folder' | 'file' | 'id' | 'period' | 'format' | 'command' | 'pack' | 'day' | 'name',
    string
  >;
  written(file: string): string;
  /** One calm line for a fault of decuong itself. */
  crash(report: string): string;
  errors: {
    'not-found'(of: { file: string }): string;
    'no-access'(of: { file: string }): string;
    'in-use'(of: { file: string }): string;
    'disk-full'(of: { file: string }): string;
    'name-too-long'(of: { file: string }): string;
    'not-a-folder'(of: { file: string }): string;
    'is-a-folder'(of: { file: string }): string;
    /** `code` is what the system calls it. */
    'disk-other'(of: { file: string; code: string }): string;
    /** Nothing there says that forms were made. */
    'not-a-pack'(of: { file: string }): string;
    'pack-damaged'(of: { file: string }): string;
    'folder-busy'(of: { folder: string }): string;
    'option-alone'(of: { option: string; needs: string }): string;
    /** The file results are wanted in is one that is read for them. */
    'output-is-input'(of: { file: string }): string;
    /** There is such a file, which decuong did not write, or somebody changed since. */
    'output-taken'(of: { file: string }): string;
    'output-needed'(of: { format: string }): string;
    /** The folder decuong runs in has no built pages. */
    'page-not-built'(of: { page: string }): string;
    'period-wrong'(of: { period: string }): string;
  };
}
