import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { UpdateSessionItem } from './update-session-item.entity.ts';
import { UpdateSessionRep } from './update-session-rep.entity.ts';
import { UpdateSession } from './update-session.entity.ts';

/** The manager supervises the whole session (rules 6.1); a rep sees the requests about own customers among the requests. */
const ofReaders = ({ can }: ScopeQuestion): string => (can('updateSession:read') ? EVERYTHING : NOTHING);

defineScope(UpdateSession, ofReaders);
defineScope(UpdateSessionRep, ofReaders);
defineScope(UpdateSessionItem, ofReaders);
