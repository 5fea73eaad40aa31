/** How what a deed touched lay before it, so that it can be laid back. Words are never in it but a heap's name. */
export type Before = {
  readonly notes: readonly {
    readonly id: string;
    readonly groupId: string | null;
    readonly isNugget: boolean;
    readonly isRemoved: boolean;
  }[];
  readonly groups: readonly { readonly id: string; readonly title: string; readonly isRemoved: boolean }[];
};
