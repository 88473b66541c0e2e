using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>Where each dataset is fetched from and when, and what each run brought for it.</summary>
    public partial class SourcesAndTimetables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_nightly_run_scheduled_for",
                table: "nightly_run");

            migrationBuilder.AddColumn<string>(
                name: "dataset",
                table: "nightly_run",
                type: "text",
                nullable: false,
                defaultValue: "",
                comment: "empty: all datasets without a timetable of their own");

            migrationBuilder.CreateTable(
                name: "dataset_source",
                columns: table => new
                {
                    dataset = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false, comment: "empty: the folder of the dataset below the watch folder"),
                    sign_in = table.Column<string>(type: "text", nullable: false),
                    user_name = table.Column<string>(type: "text", nullable: false),
                    header = table.Column<string>(type: "text", nullable: false),
                    host_key = table.Column<string>(type: "text", nullable: false, comment: "fingerprint of the key of an SFTP server that a person has confirmed; empty elsewhere"),
                    secret = table.Column<string>(type: "text", nullable: true, comment: "encrypted; the keys lie beside the delivered files"),
                    timetable = table.Column<string>(type: "jsonb", nullable: true, comment: "null: fetched with the night of the installation"),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true, comment: "when the timetable starts it next; null: it has none"),
                    etag = table.Column<string>(type: "text", nullable: true),
                    last_modified = table.Column<string>(type: "text", nullable: true),
                    fetched_delivery = table.Column<Guid>(type: "uuid", nullable: true, comment: "the delivery whose file etag and last_modified tell of; they count while it is accepted"),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dataset_source", x => x.dataset);
                    table.ForeignKey(
                        name: "fk_dataset_source_dataset_dataset",
                        column: x => x.dataset,
                        principalTable: "dataset",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "nightly_dataset",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dataset = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nightly_dataset", x => new { x.run_id, x.dataset });
                    table.CheckConstraint("nightly_dataset_outcome", "outcome in ('failed', 'quarantined', 'unconfirmed', 'accepted', 'repeated', 'unchanged', 'empty')");
                    table.ForeignKey(
                        name: "fk_nightly_dataset_dataset_dataset",
                        column: x => x.dataset,
                        principalTable: "dataset",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_nightly_dataset_nightly_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "nightly_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_nightly_run_dataset_scheduled_for",
                table: "nightly_run",
                columns: new[] { "dataset", "scheduled_for" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dataset_source_due_at",
                table: "dataset_source",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_nightly_dataset_dataset_finished_at",
                table: "nightly_dataset",
                columns: new[] { "dataset", "finished_at" },
                descending: new[] { false, true });

            // Nights before this one have their verdicts too.
            migrationBuilder.Sql("""
                insert into nightly_dataset (run_id, dataset, outcome, text, started_at, finished_at)
                select f.run_id, f.dataset,
                       case when bool_or(f.outcome in ('quarantined', 'withdrawn')) then 'quarantined'
                            when bool_or(f.outcome = 'unconfirmed') then 'unconfirmed'
                            when bool_or(f.outcome = 'accepted') then 'accepted' else 'repeated' end,
                       case count(*) when 1 then 'Eine Datei.' else count(*) || ' Dateien.' end,
                       r.created_at, coalesce(r.finished_at, r.created_at)
                from nightly_file f join nightly_run r on r.id = f.run_id
                where r.state = 'done'
                group by f.run_id, f.dataset, r.created_at, r.finished_at;
                """);
            // The rule of datasets holds for what is said of them; where they are fetched from is for those who define them.
            migrationBuilder.Sql("""
                alter table dataset_source enable row level security;
                alter table dataset_source force row level security;
                create policy dataset_source_access on dataset_source
                    using ((select app_may('DefineDataset')) and exists (select from dataset where dataset.code = dataset_source.dataset));
                alter table nightly_dataset enable row level security;
                alter table nightly_dataset force row level security;
                create policy nightly_dataset_access on nightly_dataset
                    using (exists (select from dataset where dataset.code = nightly_dataset.dataset));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Two datasets may have had a run at the same moment.
            migrationBuilder.Sql("delete from nightly_run where dataset <> '';");

            migrationBuilder.DropTable(
                name: "dataset_source");

            migrationBuilder.DropTable(
                name: "nightly_dataset");

            migrationBuilder.DropIndex(
                name: "ix_nightly_run_dataset_scheduled_for",
                table: "nightly_run");

            migrationBuilder.DropColumn(
                name: "dataset",
                table: "nightly_run");

            migrationBuilder.CreateIndex(
                name: "ix_nightly_run_scheduled_for",
                table: "nightly_run",
                column: "scheduled_for",
                unique: true);
        }
    }
}
