create table office (
    id                       blob not null primary key,
    name                     text not null,
    address                  text not null,
    contact                  text not null,
    place                    text not null,
    logo                     blob not null,
    checked_by_position      text not null,
    checked_by_name          text not null,
    checked_by_number        text not null,
    acknowledged_by_position text not null,
    acknowledged_by_name     text not null,
    acknowledged_by_number   text not null,
    number_pattern           text not null
) strict, without rowid;

create table facilitator (
    id     blob not null primary key,
    name   text not null,
    number text not null,
    phone  text not null,
    active integer not null check (active in (0, 1))
) strict, without rowid;

create table assisted_group (
    id          blob not null primary key,
    code        text not null unique collate nocase,
    name        text not null,
    kind        text not null,
    village     text not null,
    district    text not null,
    regency     text not null,
    facilitator blob references facilitator on delete set null,
    since       text,
    until       text,
    stage       text not null check (stage in ('introduction', 'assessment', 'planning', 'implementation', 'independence', 'after_care')),
    note        text not null
) strict, without rowid;
create index assisted_group_facilitator on assisted_group (facilitator);

create table member (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    name           text not null,
    sex            text check (sex in ('male', 'female')),
    born           text,
    role           text not null,
    phone          text not null,
    consent        text,
    joined         text,
    left_on        text,
    note           text not null
) strict, without rowid;
create index member_group on member (assisted_group, left_on, joined, sex);

-- Each activity of an import passes these checks: a list longer than two makes SQLite build a table of it each time.
create table activity (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    date           text not null,
    start_time     text,
    end_time       text,
    place          text not null,
    title          text not null,
    main_approach  text not null check (main_approach = 'religious' or main_approach = 'social' or main_approach = 'political' or main_approach = 'economic'),
    approaches     text not null,
    technique      text check (technique = 'top' or technique = 'monev' or technique = 'fgd'),
    men            integer not null check (men >= 0),
    women          integer not null check (women >= 0),
    result         text not null,
    remark         text not null,
    state          text not null check (state = 'planned' or state = 'done' or state = 'cancelled'),
    reason         text not null
) strict, without rowid;
create index activity_group on activity (assisted_group, date, state, main_approach);
-- A month's totals are read from this alone.
create index activity_date on activity (date, state, men, women);
create index activity_planned on activity (date, state) where state = 'planned';
create index activity_cancelled on activity (date, state) where state = 'cancelled';

create table indicator (
    id        blob not null primary key,
    approach  text not null check (approach in ('religious', 'social', 'political', 'economic')),
    name      text not null,
    name_en   text not null,
    unit      text not null,
    unit_en   text not null,
    kind      text not null check (kind in ('number', 'percent', 'money', 'score')),
    direction text not null check (direction in ('higher', 'lower')),
    combine   text not null check (combine in ('last', 'sum', 'average')),
    weight    integer not null check (weight > 0),
    position  integer not null,
    active    integer not null check (active in (0, 1))
) strict, without rowid;

create table target (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    indicator      blob not null references indicator on delete cascade,
    year           integer not null,
    baseline       integer not null,
    target         integer not null,
    plan           text not null,
    unique (assisted_group, year, indicator)
) strict, without rowid;
create index target_indicator on target (indicator);
create index target_year on target (year, indicator);

create table measurement (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    indicator      blob not null references indicator on delete cascade,
    date           text not null,
    value          integer not null,
    source         text not null,
    note           text not null
) strict, without rowid;
create index measurement_group on measurement (assisted_group, indicator, date, value);
create index measurement_indicator on measurement (indicator);
create index measurement_date on measurement (date, assisted_group);

create table narrative (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    month          text not null,
    obstacles      text not null,
    conclusions    text not null,
    suggestions    text not null,
    next_plan      text not null,
    unique (assisted_group, month)
) strict, without rowid;

-- A report keeps the number that it was first issued with; the recap of the office has no group. The number of a group that was
-- deleted stays taken, so the group is no reference.
create table report_number (
    id             blob not null primary key,
    assisted_group blob,
    month          text not null,
    year           integer not null,
    number         integer not null,
    unique (year, number)
) strict, without rowid;
create unique index report_number_subject on report_number (month, ifnull(assisted_group, x''));
create index report_number_group on report_number (assisted_group);

create table import_mapping (
    id      blob not null primary key,
    kind    text not null,
    name    text not null,
    mapping text not null,
    unique (kind, name)
) strict, without rowid;

-- Who changed what, and when. A change is one transaction; its entries say which fields of which records became what.
create table change (
    id   blob not null primary key,
    at   integer not null,
    who  text not null,
    node blob not null,
    name text not null,
    why  text not null
) strict, without rowid;

create table journal (
    change       blob not null references change,
    entry        integer not null,
    record_table text not null,
    record       blob not null,
    fields       text not null,
    primary key (change, entry)
) strict, without rowid;

-- Forms that were being filled in; not part of the record of the office, so not in the journal.
create table draft (
    key    text not null primary key,
    at     integer not null,
    fields text not null
) strict, without rowid;
