select assisted_group, substr(budgeted_on, 1, 7) as month, sum(budgeted) as value
from aspiration
where assisted_group in (:groups) and budgeted is not null and budgeted_on between ?1 and ?2
group by 1, 2
