import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { RegionLeader } from './region-leader.entity.ts';

/** Everybody who is signed in knows who leads a region. */
defineScope(RegionLeader, () => EVERYTHING);
