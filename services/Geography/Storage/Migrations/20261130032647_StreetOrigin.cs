using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>Who imported a register, and what a file knows of a street beside its area.</summary>
    public partial class StreetOrigin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "imported_by",
                table: "street_import",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<int>(
                name: "row",
                table: "street_entry",
                type: "integer",
                nullable: false,
                comment: "line of the file the entry came from; 0: entered by hand",
                oldClrType: typeof(int),
                oldType: "integer",
                oldComment: "line of the file the entry came from");

            migrationBuilder.AddColumn<string>(
                name: "postcode",
                table: "street_entry",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "street_key",
                table: "street_entry",
                type: "text",
                nullable: true,
                comment: "the town's own key of the street");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "imported_by",
                table: "street_import");

            migrationBuilder.DropColumn(
                name: "postcode",
                table: "street_entry");

            migrationBuilder.DropColumn(
                name: "street_key",
                table: "street_entry");

            migrationBuilder.AlterColumn<int>(
                name: "row",
                table: "street_entry",
                type: "integer",
                nullable: false,
                comment: "line of the file the entry came from",
                oldClrType: typeof(int),
                oldType: "integer",
                oldComment: "line of the file the entry came from; 0: entered by hand");
        }
    }
}
