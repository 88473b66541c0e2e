using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>
    /// Versions of indexes: everybody reads the published one, planners all of them; a second person publishes.
    /// </summary>
    public partial class IndexDefinitions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "index_definition",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    is_current = table.Column<bool>(type: "boolean", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    is_retired = table.Column<bool>(type: "boolean", nullable: false),
                    definition = table.Column<string>(type: "jsonb", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    published_by = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_index_definition", x => new { x.code, x.version });
                    table.CheckConstraint("index_definition_code", "code ~ '^[a-z][a-z0-9_-]{1,63}$'");
                    table.CheckConstraint("index_definition_four_eyes", "(not is_published or published_by is not null) and (published_by is null or published_by <> created_by)");
                    table.CheckConstraint("index_definition_version", "version > 0");
                });

            migrationBuilder.CreateIndex(
                name: "ix_index_definition_code",
                table: "index_definition",
                column: "code",
                unique: true,
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "ix_index_definition_code1",
                table: "index_definition",
                column: "code",
                unique: true,
                filter: "is_published");

            migrationBuilder.Sql("""
                alter table index_definition enable row level security;
                alter table index_definition force row level security;
                create policy published_for_all on index_definition for select using (is_published and not is_retired);
                create policy staff_reads on index_definition for select using ((select app_may('ReadDefinitions')));
                create policy planners_define on index_definition using ((select app_may('DefineIndicator')));
                create policy second_person_publishes on index_definition for update using ((select app_may('PublishRelease')));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "index_definition");
        }
    }
}
