-- What a group has to show before its next stage opens; the office's own list.
create table stage_criterion (
    id       blob not null primary key,
    stage    text not null check (stage in ('introduction', 'assessment', 'planning', 'implementation', 'independence', 'after_care')),
    name     text not null,
    name_en  text not null,
    position integer not null,
    active   integer not null check (active in (0, 1))
) strict, without rowid;

create table criterion_met (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    criterion      blob not null references stage_criterion on delete cascade,
    date           text not null,
    evidence       text not null,
    unique (assisted_group, criterion)
) strict, without rowid;
create index criterion_met_criterion on criterion_met (criterion);

create table stage_change (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    date           text not null,
    from_stage     text,
    to_stage       text not null,
    reason         text not null,
    evidence       text not null,
    skip_reason    text not null,
    open_criteria  text not null,
    open_reason    text not null
) strict, without rowid;
create index stage_change_group on stage_change (assisted_group, date);

create table exit_plan (
    id             blob not null primary key,
    assisted_group blob not null unique references assisted_group on delete cascade,
    exit_date      text,
    handed_to      text not null,
    arrangements   text not null,
    risks          text not null,
    visit_months   integer not null check (visit_months between 0 and 60),
    visits_until   text
) strict, without rowid;
