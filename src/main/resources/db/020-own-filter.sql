-- What fields of the office say is looked for only among the activities in which one of them is filled in.
create index activity_own on activity (date, id) where own is not null;
