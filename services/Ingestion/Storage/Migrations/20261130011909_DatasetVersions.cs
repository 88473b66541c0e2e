using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>Each definition of a dataset as it was saved: who, when and why.</summary>
    public partial class DatasetVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dataset_version",
                columns: table => new
                {
                    dataset = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    definition = table.Column<string>(type: "jsonb", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, comment: "empty: nobody has said why")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dataset_version", x => new { x.dataset, x.number });
                    table.ForeignKey(
                        name: "fk_dataset_version_dataset_dataset",
                        column: x => x.dataset,
                        principalTable: "dataset",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });
            // What is defined today is the first version that anybody knows of; the rule of datasets holds for their versions.
            migrationBuilder.Sql("""
                alter table dataset no force row level security;
                insert into dataset_version (dataset, number, definition, changed_at, changed_by, reason)
                select code, definition_version, definition, updated_at, updated_by, '' from dataset;
                alter table dataset force row level security;
                alter table dataset_version enable row level security;
                alter table dataset_version force row level security;
                create policy dataset_version_access on dataset_version
                    using (exists (select from dataset where dataset.code = dataset_version.dataset));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dataset_version");
        }
    }
}
