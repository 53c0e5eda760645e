import { byName, byPhone, searchedBy } from '../../../reader/index.ts';
import { Candidate } from './candidate.entity.ts';

searchedBy(Candidate, [byName('candidates', 'candidate:readName'), byPhone('candidates', 'candidate:readPhone')]);
