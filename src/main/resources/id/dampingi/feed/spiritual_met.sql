-- Of the needs that were settled in a month, how many in 100 were met. Nothing confidential is counted.
select assisted_group, substr(answered_on, 1, 7) as month,
    cast(round(1000000.0 * sum(state = 'answered') / count(*)) as integer) as value
from spiritual_need
where assisted_group in (:groups) and not confidential and answered_on between ?1 and ?2
group by 1, 2
