-- The first hours of a day and how many there are, also of one facilitator, are read from this without the activities.
create index activity_agenda on activity (date, start_time, assisted_group, state) where state = 'planned';
