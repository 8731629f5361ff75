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
-- The month's figures of the principles are read from this alone.
create index plan_item_principle on plan_item (agreed_on, assisted_group, initiated_by, led_by, benefits, facilitator_part);

create table outcome (
    id      blob not null primary key,
    problem blob not null unique references problem on delete cascade,
    date    text not null,
    result  text not null check (result in ('solved', 'eased', 'unsolved')),
    what    text not null,
    lesson  text not null
) strict, without rowid;
create index outcome_date on outcome (date);

-- How far each problem has come, for the board: the furthest of cause 1, alternative 2, decision 3, plan 4 and outcome 5.
create view problem_reached as
select id as problem, assisted_group, approach, date, step,
    case when step = 5 then 0 else ifnull(urgency * seriousness * growth, 0) end as weight
from (
    select q.*,
        case
            when exists (select 1 from outcome x where x.problem = q.id) then 5
            when exists (select 1 from plan_item x where x.problem = q.id) then 4
            when exists (select 1 from decision x where x.problem = q.id) then 3
            when exists (select 1 from alternative x where x.problem = q.id) then 2
            when exists (select 1 from cause x where x.problem = q.id) then 1
            else 0
        end as step
    from problem q
);

-- The same kept in the order of the board, so that its columns are counted and begun without looking at every problem. It is no part
-- of the record of the office: what happens to the records happens to it, also when a change is undone.
create table problem_step (
    problem        blob not null primary key,
    assisted_group blob not null,
    approach       text not null,
    date           text not null,
    step           integer not null,
    weight         integer not null
) strict, without rowid;
-- From the oldest on.
create index problem_step_date on problem_step (date, problem, step);
create index problem_step_order on problem_step (step, weight desc, date desc, problem, approach, assisted_group);

create trigger problem_step_insert after insert on problem begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = new.id; end;
create trigger problem_step_update after update on problem begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = new.id; end;
create trigger problem_step_delete after delete on problem begin delete from problem_step where problem = old.id; end;
create trigger problem_step_cause_insert after insert on cause begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = new.problem; end;
create trigger problem_step_cause_delete after delete on cause begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = old.problem; end;
create trigger problem_step_alternative_insert after insert on alternative begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = new.problem; end;
create trigger problem_step_alternative_delete after delete on alternative begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = old.problem; end;
create trigger problem_step_decision_insert after insert on decision begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = new.problem; end;
create trigger problem_step_decision_delete after delete on decision begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = old.problem; end;
create trigger problem_step_plan_item_insert after insert on plan_item when new.problem is not null begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = new.problem; end;
create trigger problem_step_plan_item_delete after delete on plan_item when old.problem is not null begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = old.problem; end;
create trigger problem_step_outcome_insert after insert on outcome begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = new.problem; end;
create trigger problem_step_outcome_delete after delete on outcome begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem = old.problem; end;
create trigger problem_step_plan_item_update after update of problem on plan_item begin
    insert or replace into problem_step (problem, assisted_group, approach, date, step, weight)
    select problem, assisted_group, approach, date, step, weight from problem_reached where problem in (old.problem, new.problem); end;
