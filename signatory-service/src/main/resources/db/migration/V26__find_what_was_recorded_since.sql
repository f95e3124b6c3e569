-- Which cities have been recorded anew since an instant: few, for an instant that a reader is likely to ask about.
create index standing_span_known_until on standing_span (known_until) where known_until < 'infinity';
create index signing_version_recorded_at on signing_version (recorded_at);
