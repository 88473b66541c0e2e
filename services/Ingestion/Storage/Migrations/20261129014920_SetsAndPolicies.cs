using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>
    /// The tables that are written and read as sets, and who may see what. Deliveries follow their dataset, findings their delivery;
    /// observations are for the services.
    /// </summary>
    public partial class SetsAndPolicies : Migration
    {
        private const string Copies = """
            create table division (
                is_current   boolean primary key default true check (is_current),
                version      text not null,
                published_at timestamptz not null,
                loaded_at    timestamptz not null default now()
            );

            create table area_level (
                code        text primary key,
                name        text not null,
                name_plural text not null,
                rank        int not null,
                division    text not null default ''
            );

            create table area (
                code     text primary key,
                name     text not null,
                level    text not null,
                parent   text,
                path     text[] not null,
                members  text[] not null default '{}',
                position int not null default 0
            );
            comment on column area.path is 'codes from the root to the area itself; a place covers the area when it is among them';
            comment on column area.members is 'areas of the finest level, for areas of an overlapping division only';

            create table street_entry (
                ordinal      int primary key,
                municipality text not null,
                street       text not null,
                side         text not null,
                from_number  text,
                to_number    text,
                area         text not null,
                valid_from   date,
                valid_to     date
            );

            create table geography_state (
                part       text primary key check (part = 'streets'),
                version    text not null,
                fetched_at timestamptz not null default now()
            );
            """;

        private const string Observations = """
            create table observation (
                delivery_id uuid not null references delivery (id) on delete cascade,
                measure     text not null,
                area        text not null,
                period      text not null,
                breakdown   text not null default '',
                value       double precision,
                state       text,
                flags       text[],
                check ((value is null) <> (state is null)),
                primary key (delivery_id, measure, period, area, breakdown)
            );
            comment on column observation.value is 'null: no number, the reason stands in state';
            """;

        private const string IsOfWholeInstallation = "exists (select from area where code = current_setting('app.place') and parent is null)";

        private static readonly (string Table, string Rule)[] _policies =
        [
            (
                "dataset",
                $"""
                (select app_may('WorkEverywhere'))
                or ((select app_may('DeliverForOrganisation')) and organisation <> '' and organisation = (select current_setting('app.org')))
                or ((select app_may('DefineDataset')) and (app_covers(place_path) or {IsOfWholeInstallation}))
                """
            ),
            ("delivery", "exists (select from dataset where dataset.code = delivery.dataset)"),
            ("finding", "exists (select from delivery where delivery.id = finding.delivery_id)"),
            ("observation", "(select app_may('ExchangeData'))"),
            (
                "clearing_address",
                $"""
                (select app_may('WorkEverywhere'))
                or ((select app_may('ClearAddresses')) and (app_covers(place_path) or {IsOfWholeInstallation}))
                """
            ),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Copies);
            migrationBuilder.Sql(Observations);
            foreach (var (table, rule) in _policies)
            {
                migrationBuilder.Sql($"""
                    alter table {table} enable row level security;
                    alter table {table} force row level security;
                    create policy {table}_access on {table} using ({rule});
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var (table, _) in _policies)
            {
                migrationBuilder.Sql($"""
                    drop policy {table}_access on {table};
                    alter table {table} no force row level security;
                    alter table {table} disable row level security;
                    """);
            }

            migrationBuilder.Sql("drop table observation, geography_state, street_entry, area, area_level, division;");
        }
    }
}
