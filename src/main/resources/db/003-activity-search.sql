drop index if exists activity_search;
