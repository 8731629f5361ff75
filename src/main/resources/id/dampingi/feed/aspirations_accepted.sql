-- Of the aspirations submitted since 1 January, how many in 100 were accepted by the end of the month.
with own as (
    select assisted_group, submitted_on, accepted_on
    from aspiration
    where assisted_group in (:groups) and submitted_on between ?1 and ?2
),
month as (
    select assisted_group, substr(submitted_on, 1, 7) as month from own
    union
    select assisted_group, substr(accepted_on, 1, 7) from own
    where accepted_on <= ?2 and substr(accepted_on, 1, 4) = substr(submitted_on, 1, 4)
)
select m.assisted_group, m.month,
    cast(round(1000000.0 * sum(ifnull(substr(o.accepted_on, 1, 7) <= m.month, 0)) / count(*)) as integer) as value
from month m
join own o on o.assisted_group = m.assisted_group
    and substr(o.submitted_on, 1, 4) = substr(m.month, 1, 4) and substr(o.submitted_on, 1, 7) <= m.month
group by 1, 2
