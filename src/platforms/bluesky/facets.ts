/** Links, tags and names in a reply, marked as Bluesky wants them: by their place in the bytes of the text. */
import { type AppBskyRichtextFacet, RichText } from '@atproto/api'

/** A handle's did, or null when nobody has it. */
export type HandleResolver = (handle: string) => Promise<string | null>

type Facet = AppBskyRichtextFacet.Main
type Feature = Facet['features'][number]

/** A name that leads to nobody stays plain text: Bluesky refuses a mention without a did. */
const resolved = async (feature: Feature, resolve: HandleResolver): Promise<Feature | null> => {
  if (!('did' in feature)) return feature
  const did = await resolve(String(feature.did))
  return did === null ? null : { ...feature, did }
}

export const facetsOf = async (text: string, resolve: HandleResolver): Promise<Facet[]> => {
  const rich = new RichText({ text })
  // Before names are resolved, the library puts each handle where its did will be.
  rich.detectFacetsWithoutResolution()
  const facets: Facet[] = []
  for (const facet of rich.facets ?? []) {
    const found = await Promise.all(facet.features.map((feature) => resolved(feature, resolve)))
    const features = found.filter((feature) => feature !== null)
    if (features.length > 0) facets.push({ index: facet.index, features })
  }
  return facets
}
