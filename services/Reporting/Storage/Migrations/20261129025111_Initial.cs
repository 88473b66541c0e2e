using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Reporting.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "rendition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report = table.Column<string>(type: "text", nullable: false, comment: "Code of the report, as in its address."),
                    subject = table.Column<string>(type: "text", nullable: false),
                    subject_name = table.Column<string>(type: "text", nullable: false),
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false, comment: "From where the administration looks; empty for other audiences, and for a Verwalter without a place."),
                    design = table.Column<string>(type: "text", nullable: false, comment: "Hash of the definition and the style the rendition was made with; a new one makes a new rendition."),
                    state = table.Column<string>(type: "text", nullable: false, defaultValue: "waiting"),
                    attempts = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    error = table.Column<string>(type: "text", nullable: true),
                    html = table.Column<byte[]>(type: "bytea", nullable: true),
                    pdf = table.Column<byte[]>(type: "bytea", nullable: true),
                    pdf_sha256 = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    ordered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()", comment: "When a worker was last asked for it."),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rendition", x => x.id);
                    table.CheckConstraint("rendition_audience", "audience in ('Oeffentlichkeit', 'Verwaltung', 'Statistikstelle')");
                    table.CheckConstraint("rendition_state", "state in ('waiting', 'done', 'failed', 'cancelled')");
                });

            migrationBuilder.CreateTable(
                name: "series",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report = table.Column<string>(type: "text", nullable: false),
                    subject_group = table.Column<string>(type: "text", nullable: false, comment: "Which subjects: of area profiles the level of the areas."),
                    audience = table.Column<string>(type: "text", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    release_id = table.Column<Guid>(type: "uuid", nullable: true),
                    cancelled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_series", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "series_item",
                columns: table => new
                {
                    series_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    rendition_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_series_item", x => new { x.series_id, x.position });
                    table.ForeignKey(
                        name: "fk_series_item_rendition_rendition_id",
                        column: x => x.rendition_id,
                        principalTable: "rendition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_series_item_series_series_id",
                        column: x => x.series_id,
                        principalTable: "series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_rendition_pdf_sha256",
                table: "rendition",
                column: "pdf_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_rendition_report_subject_release_id_audience_place_design",
                table: "rendition",
                columns: new[] { "report", "subject", "release_id", "audience", "place", "design" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_series_item_rendition_id",
                table: "series_item",
                column: "rendition_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "series_item");

            migrationBuilder.DropTable(
                name: "rendition");

            migrationBuilder.DropTable(
                name: "series");
        }
    }
}
