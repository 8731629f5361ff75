create table problem (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    date           text not null,
    statement      text not null,
    approach       text not null check (approach in ('religious', 'social', 'political', 'economic')),
    raised_by      text not null,
    raised_at      text not null,
    activity       blob references activity on delete set null,
    urgency        integer check (urgency between 1 and 5),
    seriousness    integer check (seriousness between 1 and 5),
    growth         integer check (growth between 1 and 5),
    note           text not null
) strict, without rowid;
create index problem_group on problem (assisted_group, date);
create index problem_activity on problem (activity);

create table cause (
    id        blob not null primary key,
    problem   blob not null references problem on delete cascade,
    parent    blob references cause on delete cascade,
    statement text not null,
    position  integer not null
) strict, without rowid;
create index cause_problem on cause (problem, position);
create index cause_parent on cause (parent);

create table alternative (
    id          blob not null primary key,
    problem     blob not null references problem on delete cascade,
    statement   text not null,
    proposed_by text not null,
    pros        text not null,
    cons        text not null,
    support     integer check (support >= 0),
    participants integer check (participants >= 0),
    position    integer not null
) strict, without rowid;
create index alternative_problem on alternative (problem, position);

-- The reason tells why none of the alternatives was chosen, or why none was looked for.
create table decision (
    id          blob not null primary key,
    problem     blob not null unique references problem on delete cascade,
    date        text not null,
    alternative blob references alternative on delete set null,
    statement   text not null,
    decided_by  text not null,
    way         text not null check (way in ('consensus', 'vote', 'someone')),
    votes_for     integer check (votes_for >= 0),
    votes_against integer check (votes_against >= 0),
    votes_blank   integer check (votes_blank >= 0),
    reason      text not null,
    note        text not null
) strict, without rowid;
create index decision_alternative on decision (alternative);

-- The follow-up plan (RTL). It may stand alone or answer a problem; activity is the one that came of it.
create table plan_item (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    agreed_on      text not null,
    problem        blob references problem on delete set null,
    activity       blob references activity on delete set null,
    finding        text not null,
    plan           text not null,
    target         text not null,
    person         text not null,
    due            text,
    resources      text not null,
    cost           integer,
    source         text not null,
    state          text not null check (state in ('open', 'started', 'done', 'dropped')),
    closed_on      text,
    reason         text not null,
    initiated_by   text check (initiated_by in ('community', 'both', 'facilitator')),
    led_by         text check (led_by in ('community', 'both', 'facilitator')),
    benefits       text check (benefits in ('community', 'both', 'facilitator')),
    facilitator_part text check (facilitator_part in ('listened', 'facilitated', 'advised', 'decided', 'did_it'))
) strict, without rowid;
create index plan_item_group on plan_item (assisted_group, state, due);
create index plan_item_due on plan_item (state, due);
create index plan_item_problem on plan_item (problem);
create index plan_item_activity on plan_item (activity);

create table outcome (
    id      blob not null primary key,
    problem blob not null unique references problem on delete cascade,
    date    text not null,
    result  text not null check (result in ('solved', 'eased', 'unsolved')),
    what    text not null,
    lesson  text not null
) strict, without rowid;
create index outcome_date on outcome (date);
