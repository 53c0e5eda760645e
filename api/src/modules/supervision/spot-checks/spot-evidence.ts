import { spotChecksBy } from '../../attendance/index.ts';
import { findEvidence } from './spot-check.queries.ts';

/** The differences of a month are told with what checks found (rules 17.7). */
spotChecksBy(findEvidence);
