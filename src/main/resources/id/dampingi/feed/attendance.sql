-- Of all entries in the attendance lists of a month, how many in 100 say present.
select a.assisted_group, substr(a.date, 1, 7) as month,
    cast(round(1000000.0 * sum(t.state = 'present') / count(*)) as integer) as value
from activity a
join attendance t on t.activity = a.id
where a.assisted_group in (:groups) and a.state = 'done' and a.date between ?1 and ?2
group by 1, 2
