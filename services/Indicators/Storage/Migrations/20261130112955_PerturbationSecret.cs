using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>The secret by which counts are perturbed for trials of Zuschnitte; made once, and read by the service alone.</summary>
    public partial class PerturbationSecret : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""
                create table perturbation_secret (
                    is_only boolean primary key default true check (is_only),
                    secret  bytea not null check (length(secret) >= 32)
                );
                comment on table perturbation_secret is
                    'Never changed: the same counts perturbed under two secrets would be two estimates of them (decision 0034).';
                -- Two random UUIDs are 244 bits of the server's strong random numbers.
                insert into perturbation_secret (secret)
                values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
                alter table perturbation_secret enable row level security;
                alter table perturbation_secret force row level security;
                create policy service_only on perturbation_secret for select using ((select app_may('ComputeRelease')));
                """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("drop table perturbation_secret");
    }
}
