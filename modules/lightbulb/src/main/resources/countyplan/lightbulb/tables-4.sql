comment on column lightbulb_grants.begun_early is 'never filled: the day on which works were begun is in begun, and whether that was early follows';
