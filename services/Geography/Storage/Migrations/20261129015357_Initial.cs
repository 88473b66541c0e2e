using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:postgis", ",,");

            migrationBuilder.CreateTable(
                name: "area_version",
                columns: table => new
                {
                    version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_version", x => x.version);
                    table.CheckConstraint("area_version_text", "version ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$'");
                },
                comment: "Gebietsstand; the greatest text is the current one");

            migrationBuilder.CreateTable(
                name: "level",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_plural = table.Column<string>(type: "text", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: false, comment: "0 = the whole; the greatest rank of a level that is not overlapping is the finest"),
                    division = table.Column<string>(type: "text", nullable: false),
                    is_overlapping = table.Column<bool>(type: "boolean", nullable: false, comment: "its areas are lists of areas of the finest level, beside the hierarchy"),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_level", x => x.code);
                    table.CheckConstraint("level_code", "code ~ '^[a-z0-9][a-z0-9_-]{0,39}$'");
                    table.CheckConstraint("level_rank", "rank between 0 and 99");
                });

            migrationBuilder.CreateTable(
                name: "street_entry",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    municipality = table.Column<string>(type: "text", nullable: false),
                    street = table.Column<string>(type: "text", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    from_number = table.Column<string>(type: "text", nullable: true, comment: "null with to_number: the whole street"),
                    to_number = table.Column<string>(type: "text", nullable: true),
                    area = table.Column<string>(type: "text", nullable: false),
                    path = table.Column<string[]>(type: "text[]", nullable: false, comment: "path of the area at the time of the import, for the policy"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<string>(type: "text", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false, comment: "line of the file the entry came from")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_street_entry", x => x.id);
                    table.CheckConstraint("street_entry_side", "side in ('Both', 'Odd', 'Even')");
                });

            migrationBuilder.CreateTable(
                name: "street_import",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    version = table.Column<string>(type: "text", nullable: false),
                    municipalities = table.Column<string[]>(type: "text[]", nullable: false),
                    entry_count = table.Column<int>(type: "integer", nullable: false),
                    street_count = table.Column<int>(type: "integer", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_street_import", x => x.id);
                },
                comment: "one row per import; the last one names the state of the whole register");

            migrationBuilder.CreateTable(
                name: "area",
                columns: table => new
                {
                    version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    parent = table.Column<string>(type: "text", nullable: true),
                    path = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes from the root to the area itself: a place covers the area if it is one of them"),
                    square_metres = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area", x => new { x.version, x.code });
                    table.CheckConstraint("area_code", "length(code) between 1 and 40");
                    table.CheckConstraint("area_has_surface", "square_metres > 0");
                    table.CheckConstraint("area_path_ends_with_code", "path[cardinality(path)] = code");
                    table.CheckConstraint("area_path_goes_through_parent", "path[cardinality(path) - 1] is not distinct from parent");
                    table.ForeignKey(
                        name: "fk_area_area_version_parent",
                        columns: x => new { x.version, x.parent },
                        principalTable: "area",
                        principalColumns: new[] { "version", "code" });
                    table.ForeignKey(
                        name: "fk_area_area_version_version",
                        column: x => x.version,
                        principalTable: "area_version",
                        principalColumn: "version");
                    table.ForeignKey(
                        name: "fk_area_level_level",
                        column: x => x.level,
                        principalTable: "level",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "area_map",
                columns: table => new
                {
                    level = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false),
                    version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    is_current = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_map", x => new { x.level, x.hash });
                    table.ForeignKey(
                        name: "fk_area_map_area_version_version",
                        column: x => x.version,
                        principalTable: "area_version",
                        principalColumn: "version");
                    table.ForeignKey(
                        name: "fk_area_map_level_level",
                        column: x => x.level,
                        principalTable: "level",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "area_member",
                columns: table => new
                {
                    version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    area = table.Column<string>(type: "text", nullable: false),
                    member = table.Column<string>(type: "text", nullable: false),
                    path = table.Column<string[]>(type: "text[]", nullable: false, comment: "path of the overlapping area, for the policy")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_member", x => new { x.version, x.area, x.member });
                    table.ForeignKey(
                        name: "fk_area_member_area_version_area",
                        columns: x => new { x.version, x.area },
                        principalTable: "area",
                        principalColumns: new[] { "version", "code" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_area_member_area_version_member",
                        columns: x => new { x.version, x.member },
                        principalTable: "area",
                        principalColumns: new[] { "version", "code" });
                });

            migrationBuilder.CreateIndex(
                name: "ix_area_level_version",
                table: "area",
                columns: new[] { "level", "version" });

            migrationBuilder.CreateIndex(
                name: "ix_area_path",
                table: "area",
                column: "path")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_area_version_parent",
                table: "area",
                columns: new[] { "version", "parent" });

            migrationBuilder.CreateIndex(
                name: "ix_area_map_version",
                table: "area_map",
                column: "version",
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "ix_area_member_version_member",
                table: "area_member",
                columns: new[] { "version", "member" });

            migrationBuilder.CreateIndex(
                name: "ix_street_entry_municipality",
                table: "street_entry",
                column: "municipality");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "area_map");

            migrationBuilder.DropTable(
                name: "area_member");

            migrationBuilder.DropTable(
                name: "street_entry");

            migrationBuilder.DropTable(
                name: "street_import");

            migrationBuilder.DropTable(
                name: "area");

            migrationBuilder.DropTable(
                name: "area_version");

            migrationBuilder.DropTable(
                name: "level");
        }
    }
}
