/** An article as it stood in the old system, before its text becomes Markdown. */
export interface OldArticle {
  /** The file of SOURCE it came from. */
  readonly file: string;
  /** The old id, the same in every language. */
  readonly key: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly body:
    { readonly kind: 'html'; readonly html: string } | { readonly kind: 'markdown'; readonly markdown: string };
  /** Names of the categories around it, outermost first. */
  readonly category: readonly string[];
  /** Where it lived on the web, in full where known. Relative links and images start from there. */
  readonly address?: string;
  /** Further names by which links and old bookmarks mean it: ids, numbers, addresses. They go on working. */
  readonly names: readonly string[];
  /** Names that only links in the text use, such as the file itself. */
  readonly linkNames?: readonly string[];
  readonly description?: string;
  readonly slug?: string;
  readonly keywords: readonly string[];
  readonly weight?: number;
  readonly popular: boolean;
  readonly updated?: string;
  /** Keys of the articles that come after it. */
  readonly next: readonly string[];
  /** Further front matter, kept as it is. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Where it is to lie below its language's folder; otherwise its categories and title say so. */
  readonly path?: string;
}
