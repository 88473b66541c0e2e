using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>
    /// Datengeber, Vereinbarungen and what is said of datasets in the catalogue; and which areas a delivery holds, so that the board need
    /// not read observations.
    /// </summary>
    public partial class DataCatalogue : Migration
    {
        private const string Coverage = """
            create table delivery_coverage (
                delivery_id uuid not null references delivery (id) on delete cascade,
                period      text not null,
                areas       text[] not null,
                primary key (delivery_id, period)
            );
            comment on table delivery_coverage is 'of which areas a delivery holds values; the values themselves are observations';
            insert into delivery_coverage (delivery_id, period, areas)
            select delivery_id, period, array_agg(distinct area order by area) from observation group by delivery_id, period;
            alter table delivery_coverage enable row level security;
            alter table delivery_coverage force row level security;
            create policy delivery_coverage_access on delivery_coverage
                using (exists (select from delivery where delivery.id = delivery_coverage.delivery_id));
            """;

        private const string IsOfWholeInstallation = "exists (select from area where code = current_setting('app.place') and parent is null)";

        private const string MayEditOwn = $"""
            (select app_may('DefineDataset'))
            and ((select app_may('WorkEverywhere')) or app_covers(place_path) or {IsOfWholeInstallation})
            """;

        // What is said of a dataset follows the dataset. A Datengeber or a Vereinbarung of somebody else is seen where it stands at a
        // dataset that one sees, and is not changed.
        private const string Policies = $"""
            alter table provider enable row level security;
            alter table provider force row level security;
            alter table agreement enable row level security;
            alter table agreement force row level security;
            alter table catalogue_entry enable row level security;
            alter table catalogue_entry force row level security;
            create policy catalogue_entry_seen on catalogue_entry for select
                using (exists (select from dataset where dataset.code = catalogue_entry.dataset));
            create policy catalogue_entry_access on catalogue_entry
                using (case when dataset is null then {MayEditOwn}
                       else (select app_may('DefineDataset')) and exists (select from dataset d where d.code = catalogue_entry.dataset) end);
            create policy agreement_seen on agreement for select
                using (exists (select from catalogue_entry where catalogue_entry.agreement = agreement.id));
            create policy agreement_access on agreement using ({MayEditOwn});
            create policy provider_seen on provider for select
                using (exists (select from agreement where agreement.provider = provider.id)
                       or exists (select from catalogue_entry where catalogue_entry.provider = provider.id));
            create policy provider_access on provider using ({MayEditOwn});
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "provider",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    contact_role = table.Column<string>(type: "text", nullable: false),
                    mail = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false),
                    place_path = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes from the root to the place of who made it; empty: the whole installation"),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_provider", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "agreement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    cadence = table.Column<string>(type: "text", nullable: false),
                    due_days = table.Column<int>(type: "integer", nullable: false, comment: "days after the end of a period"),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true, comment: "first day of which data are agreed"),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    notice = table.Column<string>(type: "text", nullable: false),
                    place_path = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes from the root to the place of who made it; empty: the whole installation"),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement", x => x.id);
                    table.CheckConstraint("agreement_cadence", "cadence in ('yearly', 'halfYearly', 'quarterly', 'monthly', 'none')");
                    table.ForeignKey(
                        name: "fk_agreement_providers_provider",
                        column: x => x.provider,
                        principalTable: "provider",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dataset = table.Column<string>(type: "text", nullable: true, comment: "null: wished for, not there yet"),
                    title = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "text", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    theme = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<string>(type: "text", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    needed_by = table.Column<DateOnly>(type: "date", nullable: true),
                    provider = table.Column<Guid>(type: "uuid", nullable: true),
                    agreement = table.Column<Guid>(type: "uuid", nullable: true),
                    quality_note = table.Column<string>(type: "text", nullable: false),
                    gaps = table.Column<string>(type: "text", nullable: false),
                    questions = table.Column<string>(type: "jsonb", nullable: false),
                    licence = table.Column<string>(type: "text", nullable: false),
                    terms = table.Column<string>(type: "text", nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    place_path = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes from the root to the place of who made it; empty: the whole installation"),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_entry", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalogue_entry_agreement_agreement",
                        column: x => x.agreement,
                        principalTable: "agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_catalogue_entry_dataset_dataset",
                        column: x => x.dataset,
                        principalTable: "dataset",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_catalogue_entry_providers_provider",
                        column: x => x.provider,
                        principalTable: "provider",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agreement_provider",
                table: "agreement",
                column: "provider");

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_entry_agreement",
                table: "catalogue_entry",
                column: "agreement");

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_entry_dataset",
                table: "catalogue_entry",
                column: "dataset",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_entry_provider",
                table: "catalogue_entry",
                column: "provider");

            migrationBuilder.Sql(Coverage);
            migrationBuilder.Sql(Policies);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop table delivery_coverage;");

            migrationBuilder.DropTable(
                name: "catalogue_entry");

            migrationBuilder.DropTable(
                name: "agreement");

            migrationBuilder.DropTable(
                name: "provider");
        }
    }
}
