import { graphql } from '../../graphql.ts';
import { ArchiveItemRow } from './ArchiveItemsPage.graphql.ts';
import { DirectorySections } from './filing.graphql.ts';
import { VolumeRow } from './VolumesPage.graphql.ts';

export const VolumePageDocument = graphql(
  `
    query VolumePage($id: ID!, $after: String) {
      archiveVolume(id: $id) {
        ...VolumeRow
        closedBy {
          id
          name
        }
        items(first: 100, after: $after) {
          totalCount
          isPartial
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...ArchiveItemRow
          }
        }
      }
      archiveDirectory(volumeId: $id) {
        ...DirectorySections
      }
    }
  `,
  [VolumeRow, ArchiveItemRow, DirectorySections],
);

export const VolumeCloseDocument = graphql(
  `
    mutation ArchiveVolumeClose($input: ArchiveVolumeCloseInput!) {
      archiveVolumeClose(input: $input) {
        archiveVolume {
          ...VolumeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [VolumeRow],
);

export const VolumeEditDocument = graphql(
  `
    mutation ArchiveVolumeEdit($input: ArchiveVolumeEditInput!) {
      archiveVolumeEdit(input: $input) {
        archiveVolume {
          ...VolumeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [VolumeRow],
);
