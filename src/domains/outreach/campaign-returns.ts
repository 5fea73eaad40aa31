/** What the rules ask of a way out: whether it was sent, and how many came back by it. */
type Way = {
  name: string;
  sentOn: string | null;
  replies: readonly { count: number; partnerId: string | null }[];
};

/** How many wrote, rang or came by one way. */
export function cameBack({ replies }: Pick<Way, "replies">): number {
  return replies.reduce((sum, { count }) => sum + count, 0);
}

export type Returns = {
  ways: number;
  sent: number;
  /** How many came back in all. */
  back: number;
  /** How many partners came of it; one that came by two ways is one. */
  partners: number;
  /** The way or ways that brought most. None when nothing came back, or when all that came, came by the only one sent. */
  most: readonly string[];
  /** Those that were sent and brought nothing. Worth knowing before the next time. */
  none: readonly string[];
};

/** What came back, over all the ways out (V2.2, D5). Only what was sent, or brought something, can have brought nothing. */
export function returnsOf(ways: readonly Way[]): Returns {
  const tried = ways.filter((way) => way.sentOn !== null || way.replies.length > 0);
  const best = Math.max(0, ...tried.map(cameBack));
  const partners = new Set(
    ways.flatMap(({ replies }) => replies.flatMap(({ partnerId }) => partnerId ?? [])),
  );
  return {
    ways: ways.length,
    sent: tried.length,
    back: ways.reduce((sum, way) => sum + cameBack(way), 0),
    partners: partners.size,
    most:
      best > 0 && tried.length > 1
        ? tried.filter((way) => cameBack(way) === best).map(({ name }) => name)
        : [],
    none: tried.filter((way) => cameBack(way) === 0).map(({ name }) => name),
  };
}
