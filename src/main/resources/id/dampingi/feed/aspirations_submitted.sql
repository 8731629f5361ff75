select assisted_group, substr(submitted_on, 1, 7) as month, 10000 * count(*) as value
from aspiration
where assisted_group in (:groups) and submitted_on between ?1 and ?2
group by 1, 2
