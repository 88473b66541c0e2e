using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>
    /// Observations lie in blocks, all areas of a measure, period and breakdown in one row: they come and go by delivery, never one by
    /// one. What reads them goes on to ask <c>observation</c>, now a view.
    /// </summary>
    public partial class ObservationBlocks : Migration
    {
        private const string MayExchange = "(select app_may('ExchangeData'))";

        private const string Blocks = """
            create table observation_block (
                dataset       text not null,
                measure       text not null,
                period        text not null,
                breakdown     text not null,
                nature        text not null default 'Count' check (nature in ('Count', 'ReadyMade', 'Published')),
                delivery_id   uuid not null,
                areas         text[] not null check (cardinality(areas) > 0),
                numbers       numeric[] not null check (cardinality(numbers) = cardinality(areas)),
                states        text[] check (cardinality(states) = cardinality(areas)
                    and array_remove(states, null) <@ array['Unknown', 'Hidden', 'NotYetReported', 'NotMeaningful', 'TooUncertain']),
                flags         text[] check (cardinality(flags) = cardinality(areas)),
                contributors  text[] check (cardinality(contributors) = cardinality(areas)),
                contributions text[] check (cardinality(contributions) = cardinality(areas)),
                primary key (measure, period, breakdown, dataset)
            );
            create index observation_block_dataset on observation_block (dataset, period);
            comment on table observation_block is 'observations by their areas; read through the view observation';
            comment on column observation_block.numbers is 'Null exactly where states says why there is no number; missing is never zero.';
            comment on column observation_block.nature is
                'Count: adds up, and is protected by us. ReadyMade, Published: a finished figure, kept as it is; Published: made public by its provider.';
            comment on column observation_block.flags is 'of each area an array as text; null: none has any';
            comment on column observation_block.contributors is
                'Of each area an array as text: who has added anything, by the numbers of the dataset, in the order of contributions; null: nobody says.';
            """;

        // An owner who is no superuser would see no row of it.
        private const string Fill = """
            alter table observation no force row level security;
            insert into observation_block
                (dataset, measure, period, breakdown, nature, delivery_id, areas, numbers, states, flags, contributors, contributions)
            select dataset, measure, period, breakdown, nature, delivery_id,
                   array_agg(area order by area collate "C"), array_agg(value order by area collate "C"),
                   case when count(state) > 0 then array_agg(state order by area collate "C") end,
                   case when count(flags) > 0 then array_agg(flags::text order by area collate "C") end,
                   case when count(contributors) > 0 then array_agg(contributors::text order by area collate "C") end,
                   case when count(contributions) > 0 then array_agg(contributions::text order by area collate "C") end
            from observation group by dataset, measure, period, breakdown, nature, delivery_id;
            drop table observation;
            """;

        private const string View = $"""
            create view observation with (security_invoker = true) as
            select b.dataset, b.measure, o.area, b.period, b.breakdown, o.value, o.state, o.flags::text[] as flags, b.delivery_id, b.nature,
                   o.contributors::int[] as contributors, o.contributions::numeric[] as contributions
            from observation_block b
            cross join unnest(b.areas, b.numbers, b.states, b.flags, b.contributors, b.contributions)
                as o (area, value, state, flags, contributors, contributions);
            alter table observation_block enable row level security;
            alter table observation_block force row level security;
            create policy statistics_office on observation_block using ((select app_may('ReadAllCounts')) or {MayExchange})
                with check ({MayExchange});
            """;

        private const string Rows = $"""
            create table observation_row (
                dataset       text not null,
                measure       text not null,
                area          text not null,
                period        text not null,
                breakdown     text not null,
                value         numeric,
                state         text check (state in ('Unknown', 'Hidden', 'NotYetReported', 'NotMeaningful', 'TooUncertain')),
                flags         text[],
                delivery_id   uuid not null,
                nature        text not null default 'Count' check (nature in ('Count', 'ReadyMade', 'Published')),
                contributors  int[],
                contributions numeric[],
                constraint observation_pkey primary key (measure, period, area, breakdown, dataset),
                check ((value is null) <> (state is null)),
                constraint observation_contributions check (cardinality(contributors) is not distinct from cardinality(contributions))
            );
            alter table observation_block no force row level security;
            insert into observation_row
                (dataset, measure, area, period, breakdown, value, state, flags, delivery_id, nature, contributors, contributions)
            select dataset, measure, area, period, breakdown, value, state, flags, delivery_id, nature, contributors, contributions
            from observation;
            drop view observation;
            drop table observation_block;
            alter table observation_row rename to observation;
            create index observation_delivery on observation (dataset, period);
            alter table observation enable row level security;
            alter table observation force row level security;
            create policy statistics_office on observation using ((select app_may('ReadAllCounts')) or {MayExchange})
                with check ({MayExchange});
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Blocks);
            migrationBuilder.Sql(Fill);
            migrationBuilder.Sql(View);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Rows);
    }
}
