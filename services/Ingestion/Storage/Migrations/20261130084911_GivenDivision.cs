using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>A file may name the areas of a former Gebietsstand.</summary>
    public partial class GivenDivision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "given_division",
                table: "delivery",
                type: "text",
                nullable: true,
                comment: "the Gebietsstand whose areas the file names; null: the current one");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "given_division",
                table: "delivery");
        }
    }
}
