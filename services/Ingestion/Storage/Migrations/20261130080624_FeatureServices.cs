using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <inheritdoc />
    public partial class FeatureServices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "layer",
                table: "dataset_source",
                type: "text",
                nullable: false,
                defaultValue: "",
                comment: "feature type or collection of a service");

            migrationBuilder.AddColumn<string>(
                name: "service",
                table: "dataset_source",
                type: "text",
                nullable: false,
                defaultValue: "",
                comment: "what answers at the address: empty for the file itself, wfs, ogc-features");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "layer",
                table: "dataset_source");

            migrationBuilder.DropColumn(
                name: "service",
                table: "dataset_source");
        }
    }
}
