-- The mean of what the members told of a month.
select m.assisted_group, i.month, cast(round(avg(i.amount)) as integer) as value
from member m
join income i on i.member = m.id
where m.assisted_group in (:groups) and i.month between substr(?1, 1, 7) and substr(?2, 1, 7)
group by 1, 2
