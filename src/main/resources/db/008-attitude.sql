create table scale (
    id      blob not null primary key,
    name    text not null,
    name_en text not null,
    active  integer not null check (active in (0, 1))
) strict, without rowid;

-- A version is only ever added, never changed: old scores keep their meaning.
create table scale_version (
    id     blob not null primary key,
    scale  blob not null references scale on delete cascade,
    number integer not null,
    unique (scale, number)
) strict, without rowid;

-- The origin is the id of the aspect of the first version that this one goes back to: its own there.
create table aspect (
    id       blob not null primary key,
    version  blob not null references scale_version on delete cascade,
    origin   blob not null,
    name     text not null,
    name_en  text not null,
    position integer not null
) strict, without rowid;
create index aspect_version on aspect (version, position);

create table aspect_level (
    id      blob not null primary key,
    aspect  blob not null references aspect on delete cascade,
    level   integer not null check (level between 1 and 10),
    text    text not null,
    text_en text not null,
    unique (aspect, level)
) strict, without rowid;

-- Of one member, or of the group as a whole.
create table attitude_survey (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    member         blob references member on delete cascade,
    version        blob not null references scale_version,
    date           text not null,
    rated_by       text not null check (rated_by in ('self', 'facilitator')),
    note           text not null
) strict, without rowid;
create index attitude_survey_group on attitude_survey (assisted_group, date);
create index attitude_survey_member on attitude_survey (member);
create index attitude_survey_version on attitude_survey (version);

create table attitude_score (
    id     blob not null primary key,
    survey blob not null references attitude_survey on delete cascade,
    aspect blob not null references aspect,
    level  integer not null,
    unique (survey, aspect)
) strict, without rowid;
create index attitude_score_aspect on attitude_score (aspect);
