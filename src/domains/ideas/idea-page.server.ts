import { eq, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import {
  askGate,
  askOrganisation,
  type Database,
  inGate,
  inOrganisation,
} from "#platform/database/database.server.ts";
import { type IdeaPageFields, slugOf } from "./idea.ts";
import { ideaPage, ideaPagePlace } from "./idea-page.table.ts";
import type { Leading } from "./idea-page.ts";

export type IdeaPage = {
  /** The last part of its address; undefined until the page has been opened once. */
  slug: string | undefined;
  open: boolean;
  intro: string;
  communityIds: string[];
};

/** The house's own page, as those see it who decide over it. */
export function readIdeaPage(member: Member): Promise<IdeaPage> {
  return askOrganisation(member.organisationId, async (db) => {
    const [page] = await db
      .select({ slug: ideaPage.slug, openedAt: ideaPage.openedAt, intro: ideaPage.intro })
      .from(ideaPage);
    const places = await db
      .select({ id: ideaPagePlace.communityId })
      .from(ideaPagePlace)
      .where(stillHere(db, ideaPagePlace.communityId));
    return {
      slug: page?.slug,
      open: Boolean(page?.openedAt),
      intro: page?.intro ?? "",
      communityIds: places.map(({ id }) => id),
    };
  });
}

/**
 * Opens or closes the page and says what stands on it (E1). Its address is made from the library's name the first
 * time and stays, for it hangs on notice boards. Places of another house are left out.
 */
export async function saveIdeaPage(leader: Member & Leading, fields: IdeaPageFields): Promise<void> {
  const slug = await freeSlug(leader);
  const own = (await listCommunities(leader)).map(({ id }) => id);
  const communityIds = [...new Set(fields.communityIds)].filter((id) => own.includes(id));
  await inOrganisation(leader.organisationId, async (db) => {
    const { intro } = fields;
    const openedAt = fields.open ? new Date() : null;
    await db
      .insert(ideaPage)
      .values({ slug, openedAt, intro })
      .onConflictDoUpdate({
        target: ideaPage.organisationId,
        set: { intro, openedAt: openedAt && sql`coalesce(${ideaPage.openedAt}, now())` },
      });
    await db.delete(ideaPagePlace);
    if (communityIds.length > 0)
      await db.insert(ideaPagePlace).values(communityIds.map((communityId) => ({ communityId })));
    await note(leader, "changed", "idea-page");
  });
}

/** The name of the library as an address, with a number behind it when another library was first. */
async function freeSlug(leader: Member & Leading): Promise<string> {
  const wanted = slugOf(leader.organisationName);
  const rows = await askGate<{ slug: string; mine: boolean }>({
    text: "select slug, organisation_id = $2 as mine from idea_page where slug like $1 || '%' or organisation_id = $2",
    values: [wanted, leader.organisationId],
  });
  const mine = rows.find((row) => row.mine);
  if (mine) return mine.slug;
  const taken = rows.map((row) => row.slug);
  for (let number = 2, slug = wanted; ; slug = `${wanted}-${number++}`) {
    if (!taken.includes(slug)) return slug;
  }
}

export type PublicPage = {
  organisationId: string;
  organisationName: string;
  open: boolean;
  intro: string;
  places: string[];
};

/** The page as a stranger meets it. Undefined when no library has this address. */
export async function findPublicPage(slug: string): Promise<PublicPage | undefined> {
  const [page] = await inGate((db) =>
    db
      .select({
        organisationId: ideaPage.organisationId,
        organisationName: sql<string>`(select o.name from organisation o where o.id = ${ideaPage.organisationId})`,
        openedAt: ideaPage.openedAt,
        intro: ideaPage.intro,
      })
      .from(ideaPage)
      .where(eq(ideaPage.slug, slug)),
  );
  if (!page) return undefined;
  const { openedAt, ...said } = page;
  return {
    ...said,
    open: openedAt !== null,
    places: await askOrganisation(page.organisationId, readPlaces),
  };
}

async function readPlaces(db: Database): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select c.name from idea_page_place p join community c on c.id = p.community_id
    where not exists (select from removal where item_id = c.id) order by c.name collate "da-x-icu"`);
  return rows.map(({ name }) => name);
}
