using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "indicator",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    is_current = table.Column<bool>(type: "boolean", nullable: false),
                    is_retired = table.Column<bool>(type: "boolean", nullable: false),
                    definition = table.Column<string>(type: "jsonb", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator", x => new { x.code, x.version });
                    table.CheckConstraint("indicator_code", "code ~ '^[a-z][a-z0-9_]{1,63}$'");
                    table.CheckConstraint("indicator_kind", "coalesce(definition ->> 'kind', '') in ('count', 'share', 'rate', 'mean', 'index')");
                    table.CheckConstraint("indicator_version", "version > 0");
                });

            migrationBuilder.CreateTable(
                name: "release",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    settings = table.Column<string>(type: "jsonb", nullable: false),
                    division_version = table.Column<string>(type: "text", nullable: true),
                    data_as_of = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    previous_id = table.Column<Guid>(type: "uuid", nullable: true, comment: "The release that was current when this one was computed; its pattern is kept where the counts are the same."),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    computed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    value_count = table.Column<long>(type: "bigint", nullable: true),
                    withheld_public = table.Column<long>(type: "bigint", nullable: true),
                    withheld_staff = table.Column<long>(type: "bigint", nullable: true),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    checked_by = table.Column<string>(type: "text", nullable: true),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    published_by = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    replaced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    findings = table.Column<string[]>(type: "text[]", nullable: false, comment: "What whoever checks the release should know of the data, as German sentences."),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release", x => x.id);
                    table.CheckConstraint("release_four_eyes", "published_by is null or (published_by <> created_by and published_by <> checked_by)");
                    table.CheckConstraint("release_name", "length(name) between 1 and 200");
                    table.CheckConstraint("release_state", "state in ('draft', 'checked', 'published', 'replaced')");
                    table.ForeignKey(
                        name: "fk_release_release_previous_id",
                        column: x => x.previous_id,
                        principalTable: "release",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "source",
                columns: table => new
                {
                    dataset = table.Column<string>(type: "text", nullable: false),
                    period = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false, comment: "Area the delivery was limited to; empty: the whole district."),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    observation_count = table.Column<long>(type: "bigint", nullable: false),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    loaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    division_version = table.Column<string>(type: "text", nullable: false, comment: "The Gebietsstand whose areas the observations were delivered for; empty where it is not known.")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_source", x => new { x.dataset, x.period, x.place });
                },
                comment: "Which delivery the observations of a dataset and period come from.");

            migrationBuilder.CreateTable(
                name: "withdrawn_delivery",
                columns: table => new
                {
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_withdrawn_delivery", x => x.delivery_id);
                });

            migrationBuilder.CreateTable(
                name: "release_indicator",
                columns: table => new
                {
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    definition = table.Column<string>(type: "jsonb", nullable: false),
                    periods = table.Column<string[]>(type: "text[]", nullable: false),
                    levels = table.Column<string[]>(type: "text[]", nullable: false),
                    measures = table.Column<string[]>(type: "text[]", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    is_finished = table.Column<bool>(type: "boolean", nullable: false, comment: "The values were delivered as they are shown, not computed by us.")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_indicator", x => new { x.release_id, x.code });
                    table.CheckConstraint("release_indicator_kind", "coalesce(definition ->> 'kind', '') in ('count', 'share', 'rate', 'mean', 'index')");
                    table.ForeignKey(
                        name: "fk_release_indicator_releases_release_id",
                        column: x => x.release_id,
                        principalTable: "release",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "release_source",
                columns: table => new
                {
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false),
                    dataset = table.Column<string>(type: "text", nullable: false),
                    period = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release_source", x => new { x.release_id, x.measure, x.dataset, x.period, x.place });
                    table.ForeignKey(
                        name: "fk_release_source_release_release_id",
                        column: x => x.release_id,
                        principalTable: "release",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_indicator_code",
                table: "indicator",
                column: "code",
                unique: true,
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "ix_release_previous_id",
                table: "release",
                column: "previous_id");

            migrationBuilder.CreateIndex(
                name: "ix_release_state",
                table: "release",
                column: "state",
                unique: true,
                filter: "state = 'published'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "indicator");

            migrationBuilder.DropTable(
                name: "release_indicator");

            migrationBuilder.DropTable(
                name: "release_source");

            migrationBuilder.DropTable(
                name: "source");

            migrationBuilder.DropTable(
                name: "withdrawn_delivery");

            migrationBuilder.DropTable(
                name: "release");
        }
    }
}
