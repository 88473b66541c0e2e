using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "clearing_address",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    address_key = table.Column<string>(type: "text", nullable: false),
                    municipality = table.Column<string>(type: "text", nullable: false),
                    place_path = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    street = table.Column<string>(type: "text", nullable: false),
                    house_number = table.Column<string>(type: "text", nullable: false),
                    addition = table.Column<string>(type: "text", nullable: false),
                    persons = table.Column<int>(type: "integer", nullable: false, comment: "how many rows of the last delivery had this address"),
                    reason = table.Column<string>(type: "text", nullable: false),
                    suggestions = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    last_delivery = table.Column<Guid>(type: "uuid", nullable: true),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    decided_area = table.Column<string>(type: "text", nullable: true),
                    is_outside = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clearing_address", x => x.id);
                },
                comment: "Addresses the Straßenverzeichnis could not place, without any person. A decision holds for later deliveries.");

            migrationBuilder.CreateTable(
                name: "dataset",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false, comment: "whose Datenlieferanten may see and deliver it; empty: nobody's"),
                    place = table.Column<string>(type: "text", nullable: false, comment: "area the data are about; empty: the whole installation"),
                    place_path = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes from the root to the place; empty: the whole installation"),
                    folder = table.Column<string>(type: "text", nullable: false),
                    definition = table.Column<string>(type: "jsonb", nullable: false),
                    definition_version = table.Column<int>(type: "integer", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dataset", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "nightly_run",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    scheduled_for = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true, comment: "the night it belongs to; null: started by hand"),
                    started_by = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    state = table.Column<string>(type: "text", nullable: false, defaultValue: "running"),
                    text = table.Column<string>(type: "text", nullable: false, defaultValue: ""),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nightly_run", x => x.id);
                    table.CheckConstraint("nightly_run_state", "state in ('running', 'done', 'failed')");
                });

            migrationBuilder.CreateTable(
                name: "delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dataset = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    stored_file = table.Column<string>(type: "text", nullable: true, comment: "name of the kept raw file; null: deleted"),
                    given_period = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    dataset_version = table.Column<int>(type: "integer", nullable: false),
                    periods = table.Column<string[]>(type: "text[]", nullable: false),
                    observation_count = table.Column<long>(type: "bigint", nullable: false),
                    finding_count = table.Column<int>(type: "integer", nullable: false),
                    is_readable = table.Column<bool>(type: "boolean", nullable: false, comment: "false: the file could not be read to its end, there is nothing to release"),
                    report = table.Column<string>(type: "jsonb", nullable: true, comment: "null: not checked yet"),
                    division_version = table.Column<string>(type: "text", nullable: false, comment: "the Gebietsstand it was checked against; empty where it is not known"),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    received_by = table.Column<string>(type: "text", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    decision_reason = table.Column<string>(type: "text", nullable: true),
                    delete_file_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delivery", x => x.id);
                    table.CheckConstraint("delivery_sha256", "length(sha256) = 64");
                    table.CheckConstraint("delivery_state", "state in ('received', 'checking', 'accepted', 'quarantined', 'withdrawn')");
                    table.ForeignKey(
                        name: "fk_delivery_dataset_dataset",
                        column: x => x.dataset,
                        principalTable: "dataset",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "finding",
                columns: table => new
                {
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    severity = table.Column<string>(type: "text", nullable: false),
                    rule = table.Column<string>(type: "text", nullable: false),
                    row_number = table.Column<long>(type: "bigint", nullable: true),
                    column_name = table.Column<string>(type: "text", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finding", x => new { x.delivery_id, x.ordinal });
                    table.CheckConstraint("finding_severity", "severity in ('error', 'warning', 'info')");
                    table.ForeignKey(
                        name: "fk_finding_delivery_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "delivery",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "nightly_file",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dataset = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true, comment: "null: not decided yet"),
                    is_moved = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nightly_file", x => new { x.run_id, x.dataset, x.file_name });
                    table.CheckConstraint("nightly_file_outcome", "outcome in ('accepted', 'quarantined', 'repeated', 'withdrawn')");
                    table.ForeignKey(
                        name: "fk_nightly_file_delivery_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "delivery",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_nightly_file_nightly_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "nightly_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_clearing_address_address_key",
                table: "clearing_address",
                column: "address_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dataset_folder",
                table: "dataset",
                column: "folder",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_delivery_dataset_received_at",
                table: "delivery",
                columns: new[] { "dataset", "received_at" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_delivery_delete_file_at",
                table: "delivery",
                column: "delete_file_at",
                filter: "stored_file is not null");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_sha256",
                table: "delivery",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_nightly_file_delivery_id",
                table: "nightly_file",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "ix_nightly_run_scheduled_for",
                table: "nightly_run",
                column: "scheduled_for",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clearing_address");

            migrationBuilder.DropTable(
                name: "finding");

            migrationBuilder.DropTable(
                name: "nightly_file");

            migrationBuilder.DropTable(
                name: "delivery");

            migrationBuilder.DropTable(
                name: "nightly_run");

            migrationBuilder.DropTable(
                name: "dataset");
        }
    }
}
