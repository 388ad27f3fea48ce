-- Indexes behind the work list of the arbodienst. Partial, so that they hold only the cases of their own tab: the closed
-- ones, of which there are ever more, cost the work list nothing.

-- One kind of milestone over the whole arbodienst.
create index verzuimgeval_werklijst_mijlpaal on verzuimgeval (arbodienst_id, volgende_code, volgende_veilig, id)
  where volgende_veilig is not null;

-- Interrupted cases, the one that closes first at the top.
create index verzuimgeval_onderbroken_consultant on verzuimgeval
  (arbodienst_id, verzuimconsultant_id, (coalesce(heropenbaar_tot, '9999-12-31'::date)), id) where toestand = 'onderbroken';
create index verzuimgeval_onderbroken on verzuimgeval
  (arbodienst_id, (coalesce(heropenbaar_tot, '9999-12-31'::date)), id) where toestand = 'onderbroken';

-- Closed cases, the latest first.
create index verzuimgeval_gesloten_consultant on verzuimgeval (arbodienst_id, verzuimconsultant_id, gesloten_op, id)
  where toestand = 'gesloten';
create index verzuimgeval_gesloten on verzuimgeval (arbodienst_id, gesloten_op, id) where toestand = 'gesloten';
