create table material (
    id       blob not null primary key,
    title    text not null,
    approach text not null check (approach in ('religious', 'social', 'political', 'economic')),
    aim      text not null,
    source   text not null,
    active   integer not null check (active in (0, 1))
) strict, without rowid;

-- A material that was delivered in a session; understanding in percent, before and after.
create table delivery (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    material       blob not null references material on delete cascade,
    activity       blob references activity on delete set null,
    date           text not null,
    presenter      text not null,
    participants   integer not null check (participants > 0),
    before         integer check (before between 0 and 100),
    after          integer check (after between 0 and 100),
    note           text not null,
    check (after is null or before is not null)
) strict, without rowid;
create index delivery_group on delivery (assisted_group, date);
create index delivery_material on delivery (material);
create index delivery_activity on delivery (activity);

create table handover (
    id                blob not null primary key,
    assisted_group    blob not null references assisted_group on delete cascade,
    number            text not null,
    date              text not null,
    place             text not null,
    giver_name        text not null,
    giver_position    text not null,
    receiver_name     text not null,
    receiver_position text not null,
    witness_name      text not null,
    witness_position  text not null,
    purpose           text not null
) strict, without rowid;
create index handover_group on handover (assisted_group, date);
create index handover_number on handover (number collate nocase);
create index handover_date on handover (date);

-- Quantity and value are scaled by 10 000; the value is that of the whole quantity, in rupiah.
create table facility (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    kind           text not null check (kind in ('tool', 'seed', 'book', 'room', 'money', 'other')),
    name           text not null,
    quantity       integer check (quantity > 0),
    unit           text not null,
    value          integer check (value >= 0),
    condition      text check (condition in ('good', 'slight_damage', 'heavy_damage')),
    asked_on       text not null,
    promised_on    text,
    promised_by    text not null,
    delivered_on   text,
    used_since     text,
    refused_on     text,
    reason         text not null,
    handover       blob references handover on delete set null,
    note           text not null
) strict, without rowid;
create index facility_group on facility (assisted_group, asked_on);
create index facility_handover on facility (handover);
