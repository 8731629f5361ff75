-- Of the referred requests that ended in a month, how many in 100 received what they asked for.
select assisted_group, substr(ended_on, 1, 7) as month,
    cast(round(1000000.0 * sum(result = 'received') / count(*)) as integer) as value
from access_case
where assisted_group in (:groups) and referred_on is not null and ended_on between ?1 and ?2
group by 1, 2
